package org.xuncha.example.baoshan;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that the story sets. */
final class StoryClock implements InstantSource {
    private volatile Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
        return now;
    }

    void set(Instant instant) {
        now = instant;
    }
}
