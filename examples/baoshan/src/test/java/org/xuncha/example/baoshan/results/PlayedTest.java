package org.xuncha.example.baoshan.results;

import org.junit.jupiter.api.Test;

final class PlayedTest {
    @Test
    void plays() {
        long t = System.nanoTime();
        try {
            System.out.println(Played.whole().lastDay() + " " + (System.nanoTime() - t) / 1_000_000 + " ms");
        } catch (ExceptionInInitializerError e) {
            System.out.println("REFUSED " + e.getCause());
        }
    }
}
