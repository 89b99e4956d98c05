import type { Dossier } from './dossier.ts';

/** The process with its commitments in full, or the commitment with the process it is of; its snapshot instant first. */
export function writeJson({ process, commitments, only, snapshot }: Dossier): string {
  const { commitmentList: _, commitments: __, ...rest } = process;
  const { id, nameAr, nameEn, parties, standing } = process;
  const told = only
    ? { snapshot, process: { id, nameAr, nameEn, parties, standing }, commitment: commitments[0] }
    : { snapshot, process: { ...rest, commitments } };
  return `${JSON.stringify(told, null, 2)}\n`;
}
