import * as z from 'zod/mini';
import { completed } from './complete.js';
import type { PatientGroup } from './patient-group.js';
import { schemaVersion } from './record.js';
import { id, sourceDocument, statementFields } from './text.schema.js';

const shape = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  type: z.literal('patient-group'),
  id,
  labels: z.array(z.strictObject({ ...statementFields, frames: z.array(id) })).check(z.minLength(1)),
  documents: z.array(sourceDocument).check(z.minLength(1)),
});

/** A patient group as it is written in its file, read into a complete {@link PatientGroup}. */
export const patientGroup: z.ZodMiniType<PatientGroup> = z
  .pipe(shape, completed<z.output<typeof shape>, PatientGroup>())
  .register(z.globalRegistry, { id: 'PatientGroup', title: 'Pasientgruppe' });
