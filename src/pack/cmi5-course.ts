import type { PackagePlan } from './package-plan.ts';
import { planUuid } from './plan-id.ts';
import { xmlText } from './xml.ts';

/**
 * cmi5.xml: a course of one unit. It is done when it is completed, whichever scoring was chosen: nobody fails here.
 */
export function cmi5Course(plan: PackagePlan): string {
  const id = planUuid(plan);
  const lang = plan.language === 'en' ? 'en-GB' : xmlText(plan.language);
  const words = (name: string, text: string, indent: string) =>
    `${indent}<${name}>\n${indent}  <langstring lang="${lang}">${xmlText(text)}</langstring>\n${indent}</${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:uuid:${id}">
${words('title', plan.title, '    ')}
${words('description', plan.description, '    ')}
  </course>
  <au id="urn:uuid:${id}#unit" moveOn="Completed" launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/simulation">
${words('title', plan.title, '    ')}
${words('description', plan.description, '    ')}
    <url>index.html</url>
  </au>
</courseStructure>
`;
}
