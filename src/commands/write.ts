import { applyPlan } from '../store/apply.ts';
import { withLock } from '../store/lock.ts';
import type { Plan } from '../store/plan.ts';
import type { Context } from './context.ts';

/**
 * Carries a plan out: whole or not at all, stopped by no signal, and never at the same time as
 * another command. A plan that depends on what others may have written meanwhile is given as a
 * function, which is called when nobody else can write.
 */
export async function write(
  context: Context,
  folder: string,
  plan: Plan | (() => Promise<Plan>),
): Promise<Plan> {
  const files = await context.files();
  return context.uninterrupted(() =>
    withLock(files, folder, context.processes, async () => {
      const decided = typeof plan === 'function' ? await plan() : plan;
      await applyPlan(files, folder, decided);
      return decided;
    }),
  );
}
