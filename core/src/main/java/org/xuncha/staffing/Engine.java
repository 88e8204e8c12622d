package org.xuncha.staffing;

/** Puts the parts of the planner together: first plan, descent, bounds, exact proof, annealing. */
final class Engine {

    static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static final boolean T = System.getenv("TRACE") != null;

    record Result(int[] slotOf, long cost, long bound, Clash clash) {}

    static Result solve(Seats seats, long seed, Watch watch) {
        Dice dice = new Dice(seed);
        Placement plan = new Placement(seats);
        long t0 = Engine.cpu();
        Clash clash = new Filling(seats, plan, dice).run();
        if (T) System.err.println("fill " + (Engine.cpu() - t0) / 1e6);
        if (clash != null) return new Result(null, 0, 0, clash);
        watch.progress(plan.cost(), 0);
        Search search = new Search(seats, plan, dice, watch, 0);
        long t1 = Engine.cpu();
        long[][] rows = seats.teamRows();
        long skill = SkillBound.of(seats, rows);
        search.raise(skill);
        if (T) System.err.println("skillbound " + skill + " " + (Engine.cpu() - t1) / 1e6);
        t1 = Engine.cpu();
        search.descend(seats.people * (seats.people <= 64 ? 20L : 100L));
        if (T) System.err.println("descend " + (Engine.cpu() - t1) / 1e6);
        t1 = Engine.cpu();
        if (T) System.err.println("annealed " + search.bestCost() + " " + (Engine.cpu() - t1) / 1e6);
        if (!search.over()) search.raise(skill + seats.same * CountyBound.pairs(seats, rows, search.best(), watch));
        if (T) System.err.println("countybound " + search.bound() + " " + (Engine.cpu() - t1) / 1e6);
        if (!search.over()) {
            Exact.Answer answer = Exact.seek(seats, search.best(), search.bestCost(), search.bound(), watch);
            if (answer != null) {
                if (answer.slotOf() != null) search.take(answer.slotOf());
                search.raise(answer.bound());
            }
        }
        if (T) System.err.println("bound " + search.bound() + " " + (Engine.cpu() - t1) / 1e6);
        double hot = Double.parseDouble(System.getProperty("hot", "8")),
                cold = Double.parseDouble(System.getProperty("cold", "0.8"));
        long steps = Long.getLong("steps", 10_000_000L);
        while (!search.over()) {
            search.anneal(hot, cold, steps);
            search.restore();
        }
        return new Result(search.best(), search.bestCost(), search.bound(), null);
    }
}
