export { makePackage, type Package, packedNames } from './make-package.ts';
export { PACKAGE_KINDS, type PackageKind, type PackagePlan, SCORINGS, type Scoring } from './package-plan.ts';
export { zipFiles } from './zip-files.ts';
