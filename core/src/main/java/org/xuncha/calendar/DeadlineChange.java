package org.xuncha.calendar;

/** What happens to a deadline after it is set. */
public sealed interface DeadlineChange permits Extension, Suspension, Resumption {}
