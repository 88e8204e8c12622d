package org.xuncha.planner;

/** What the planner answers: a plan, the proof that there is none, or neither. */
public sealed interface Outcome permits StaffingPlan, Conflict, Unsettled {}
