package org.xuncha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private static final Instant START = Instant.parse("2021-06-01T01:00:00Z");

    private final SettableClock clock = SettableClock.at(START, ZoneId.of("Asia/Shanghai"));

    @Test
    void it_stands_still_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(START);
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2021-06-02T01:00:00Z"));
        clock.set(START);
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void in_another_zone_it_is_the_same_clock() {
        Clock other = clock.withZone(ZoneId.of("UTC"));
        clock.advance(Duration.ofHours(-2));
        assertThat(other.instant()).isEqualTo(Instant.parse("2021-05-31T23:00:00Z"));
        assertThat(other.getZone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
