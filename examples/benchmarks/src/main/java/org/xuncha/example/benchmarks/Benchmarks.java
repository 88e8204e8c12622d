package org.xuncha.example.benchmarks;

import java.io.IOException;

/** The benchmarks as a command: {@code java -jar target/benchmarks.jar}, with the options of JMH. */
final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws IOException {
        org.openjdk.jmh.Main.main(args);
    }
}
