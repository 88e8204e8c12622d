package org.xuncha.planner;

/** Costs that no plan avoids: missing skills and pairs of one county are counted apart, so their bounds add up. */
final class Bounds {

    private final Seats seats;
    private final Watch watch;
    private final long[][] teamRows;
    private final long skills;

    Bounds(Seats seats, Watch watch) {
        this.seats = seats;
        this.watch = watch;
        this.teamRows = seats.teamRows();
        this.skills = SkillBound.of(seats, teamRows);
    }

    long skills() {
        return skills;
    }

    /** The bound on both, found from a plan. */
    long skillsAndPairs(int[] slotOf) {
        return skills + seats.same * CountyBound.pairs(seats, teamRows, slotOf, watch);
    }
}
