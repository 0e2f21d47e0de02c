import type { PackagePlan } from './package-plan.ts';
import { planId } from './plan-id.ts';
import { fileEntries } from './resource-files.ts';
import { xmlText } from './xml.ts';

/** imsmanifest.xml of SCORM 1.2: one object that can be tracked, with every file. */
export function scorm12Manifest(plan: PackagePlan, files: readonly string[]): string {
  const id = planId(plan);
  const title = xmlText(plan.title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="TV-${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="ORG-${id}">
    <organization identifier="ORG-${id}">
      <title>${title}</title>
      <item identifier="ITEM-${id}" identifierref="RES-${id}" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="RES-${id}" type="webcontent" adlcp:scormtype="sco" href="index.html">
${fileEntries(files)}
    </resource>
  </resources>
</manifest>
`;
}
