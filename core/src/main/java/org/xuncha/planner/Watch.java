package org.xuncha.planner;

/** What the engine asks and tells while it works. It is asked about every thousand steps; the engine has no clock. */
interface Watch {

    /** Whether to stop now. */
    boolean stop();

    /** Told of each better plan and each better bound. */
    void progress(long cost, long bound);
}
