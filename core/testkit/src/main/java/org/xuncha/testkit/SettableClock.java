package org.xuncha.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test sets it or lets time pass. Safe for use by many threads. */
public final class SettableClock extends Clock {
    private final Hand hand;
    private final ZoneId zone;

    private SettableClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = zone;
    }

    /** A clock that stands at an instant. */
    public static SettableClock at(Instant start, ZoneId zone) {
        return new SettableClock(new Hand(start), zone);
    }

    /** Sets the clock, forwards or back. */
    public void set(Instant instant) {
        hand.set(instant);
    }

    /** Lets time pass; a negative duration turns the clock back. */
    public void advance(Duration duration) {
        hand.advance(duration);
    }

    @Override
    public Instant instant() {
        return hand.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock, read in another zone: whoever sets one sets both. */
    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(hand, other);
    }

    /** What all clocks have in common that differ in their zone alone. */
    private static final class Hand {
        private Instant now;

        Hand(Instant now) {
            this.now = now;
        }

        synchronized Instant now() {
            return now;
        }

        synchronized void set(Instant instant) {
            now = instant;
        }

        synchronized void advance(Duration duration) {
            now = now.plus(duration);
        }
    }
}
