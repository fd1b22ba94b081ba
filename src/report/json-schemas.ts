// Nothing in; the JSON Schemas of the two public documents out.
import { z } from 'zod';
import { torSchema } from '../model/tor.ts';
import { reportSchema } from './report-schema.ts';

export const schemaNames = ['model', 'report'] as const;
export type SchemaName = (typeof schemaNames)[number];

export function jsonSchema(name: SchemaName): unknown {
  return drawSchema(name === 'model' ? torSchema : reportSchema);
}

export function drawSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    // « An integer » is bound enough.
    override: ({ jsonSchema: drawn }) => {
      if (drawn.maximum === Number.MAX_SAFE_INTEGER) delete drawn.maximum;
      if (drawn.minimum === Number.MIN_SAFE_INTEGER) delete drawn.minimum;
    },
  });
}
