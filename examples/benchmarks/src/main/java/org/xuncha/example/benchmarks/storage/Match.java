package org.xuncha.example.benchmarks.storage;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Everybody on one engine, in turn and again and again, so that all meet the same company on the machine. */
final class Match implements AutoCloseable {
    private static final String BESIDE = "jdbc";

    private final Place place;
    private final Sizes sizes;
    private final List<Turns> all = new ArrayList<>();

    private Match(Place place, Sizes sizes) {
        this.place = place;
        this.sizes = sizes;
    }

    static Match on(Engine engine, Sizes sizes) throws Exception {
        Match match = new Match(Place.open(engine), sizes);
        try {
            match.add(new Library(match.place.storage(), sizes.load()));
            match.add(PlainJdbc.counting(match.place, sizes.load()));
            match.add(PlainJdbc.uncounted(match.place, sizes.load()));
            match.add(new Hibernate(match.place, sizes.load()));
            match.add(new Jooq(match.place, sizes.load()));
            if (engine != Engine.SQLITE) {
                match.add(new Javers(match.place, sizes.load()));
            }
            if (engine == Engine.POSTGRESQL) {
                match.add(new Copy(match.place));
            }
            return match;
        } catch (Exception e) {
            match.close();
            throw e;
        }
    }

    private void add(Contender contender) throws Exception {
        all.add(new Turns(contender, sizes));
    }

    void play(PrintStream out) throws Exception {
        load(out);
        place.settle();
        timed(Workload.ACT, all, out);
        timed(Workload.ACT_X4, all, out);
        timed(Workload.READ, all, out);
        for (Turns one : all.subList(0, 2)) {
            one.loadUpTo(sizes.all());
        }
        place.settle();
        paired(Workload.PAGE, out);
        paired(Workload.COUNT, out);
    }

    private void load(PrintStream out) throws Exception {
        Table table = new Table();
        int share = (sizes.load() + sizes.rounds() - 1) / sizes.rounds();
        for (Turns one : all) {
            one.load(share);
        }
        for (int round = 0; round < sizes.rounds(); round++) {
            for (Turns one : all) {
                table.add(one.name(), one.load(share));
            }
        }
        table.print(Workload.LOAD + "", place.engine(), BESIDE, "problems=" + sizes.load(), out);
        if (place.engine() == Engine.POSTGRESQL) {
            table.print("library", "copy", Workload.LOAD + "-of-copy", place.engine(), "problems=" + sizes.load(), out);
        }
    }

    /**
     * Everybody beside plain JDBC alone. Others read what it has loaded: if all took turns together, its tables would be in
     * the server's memory for three of them, and the library's for one.
     */
    private void paired(Workload workload, PrintStream out) throws Exception {
        Turns beside = all.stream()
                .filter(one -> one.name().equals(BESIDE))
                .findFirst()
                .orElseThrow();
        for (Turns one : all) {
            if (one != beside && one.does(workload)) {
                timed(workload, List.of(one, beside), out);
            }
        }
    }

    private void timed(Workload workload, List<Turns> among, PrintStream out) throws Exception {
        Table table = new Table();
        List<Turns> those = among.stream().filter(one -> one.does(workload)).toList();
        for (Turns one : those) {
            one.turn(workload);
        }
        for (int round = 0; round < sizes.rounds(); round++) {
            for (Turns one : those) {
                table.add(one.name(), one.turn(workload));
            }
        }
        boolean many = workload == Workload.PAGE || workload == Workload.COUNT;
        table.print(
                workload + "",
                place.engine(),
                BESIDE,
                "problems=" + (many ? sizes.all() : sizes.load()) + " threads=" + workload.threads(),
                out);
    }

    @Override
    public void close() throws IOException, SQLException {
        try (place) {
            for (Turns one : all) {
                one.close();
            }
        }
    }
}
