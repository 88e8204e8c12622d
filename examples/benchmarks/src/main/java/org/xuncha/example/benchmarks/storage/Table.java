package org.xuncha.example.benchmarks.storage;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What everybody got done in each of his turns, and the rows that this makes. */
final class Table {
    private final Map<String, List<Double>> done = new LinkedHashMap<>();

    void add(String name, double perSecond) {
        done.computeIfAbsent(name, first -> new ArrayList<>()).add(perSecond);
    }

    /** One row for everybody but the one with whom they are compared. */
    void print(String workload, Engine engine, String beside, String more, PrintStream out) {
        for (String name : done.keySet()) {
            if (!name.equals(beside)) {
                print(name, beside, workload, engine, more, out);
            }
        }
    }

    /** The row of one beside another. */
    void print(String name, String beside, String workload, Engine engine, String more, PrintStream out) {
        double own = median(name);
        double other = median(beside);
        out.printf(
                Locale.ROOT,
                "workload=%s engine=%s %s=%.1f %s=%.1f ratio=%.2f %s%n",
                workload,
                engine,
                name,
                own,
                beside,
                other,
                own / other,
                more);
    }

    double median(String name) {
        List<Double> sorted = new ArrayList<>(done.getOrDefault(name, List.of()));
        sorted.sort(Double::compare);
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
