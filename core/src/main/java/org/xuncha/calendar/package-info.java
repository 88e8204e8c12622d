/**
 * Working days, anchor events and deadlines: every date can say why it is that date.
 *
 * <p>Enter by {@link org.xuncha.calendar.WorkingCalendar#stateCouncil()} for working days, and by {@link
 * org.xuncha.calendar.Deadline#of} for a deadline: an {@link org.xuncha.calendar.Anchor} says what it counts from, a
 * {@link org.xuncha.calendar.TimeLimit} how long, and each {@link org.xuncha.calendar.DeadlineChange} extends, suspends
 * or resumes it. Anchors, limits and changes are plain records that can be kept; the deadline follows from them.
 *
 * <p>This room may import {@code rule}. It knows no clock: whoever asks brings the day.
 */
@NullMarked
package org.xuncha.calendar;

import org.jspecify.annotations.NullMarked;
