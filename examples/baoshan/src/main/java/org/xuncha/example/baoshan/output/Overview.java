package org.xuncha.example.baoshan.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the page with pictures shows. All names are in the language of the page already; lists are shown in their order.
 *
 * @param title the round's name
 * @param body who is answerable for the page
 * @param day the day whose state it shows
 * @param headlines the figures at its head
 * @param counties progress of each county
 * @param heat problems by focus and field
 * @param phases the round's phases
 * @param acts how many acts were recorded in the week that begins on a day, a Monday
 * @param mechanisms the mechanisms of cooperation
 * @param coverage how many villages of each county were inspected
 * @param common problems that several villages have in common, the most common first
 * @param late what was answered or closed late, or still is
 * @param teams who serves where
 * @param note where the figures come from; may be empty
 */
public record Overview(
        String title,
        String body,
        LocalDate day,
        List<Headline> headlines,
        List<Progress> counties,
        Heat heat,
        List<PhaseSpan> phases,
        SortedMap<LocalDate, Integer> acts,
        List<Pulse> mechanisms,
        List<Covered> coverage,
        List<Common> common,
        List<Late> late,
        List<Team> teams,
        String note) {

    /** What a figure counts. */
    public enum Figure {
        /** Villages that were inspected, of all. */
        VILLAGES,
        /** Problems established. */
        PROBLEMS,
        /** Of these, put right at once. */
        IMMEDIATE,
        /** Of these, struck off. */
        STRUCK_OFF,
        /** Of these, consolidated. */
        CONSOLIDATED,
        /** Lists issued. */
        PAPERS
    }

    /**
     * One figure at the head.
     *
     * @param figure what it counts
     * @param count how many
     * @param of out of how many, if it is a part of something
     * @param detail what it is made of, in small print; may be empty
     */
    public record Headline(Figure figure, long count, Optional<Long> of, String detail) {}

    /** How far a problem has come, the furthest first. */
    public enum Standing {
        /** Held for the whole observed period. */
        CONSOLIDATED,
        /** Struck off and observed. */
        STRUCK_OFF,
        /** Reported as complete, under review. */
        REPORTED,
        /** Being put right. */
        RECTIFYING,
        /** No agreed plan yet. */
        NOT_STARTED,
        /** Found again. */
        RELAPSED
    }

    /**
     * Progress of one county, its townships and villages.
     *
     * @param county its name
     * @param counts how many of its problems have come how far
     */
    public record Progress(String county, Map<Standing, Integer> counts) {
        int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        int of(Standing standing) {
            return counts.getOrDefault(standing, 0);
        }
    }

    /**
     * Problems by focus and field.
     *
     * @param focuses names of the columns
     * @param rows one for each field
     */
    public record Heat(List<String> focuses, List<HeatRow> rows) {}

    /**
     * Problems of one field.
     *
     * @param field its name
     * @param counts how many for each focus
     */
    public record HeatRow(String field, List<Integer> counts) {
        int all() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * One phase of the round.
     *
     * @param name what it is called
     * @param from its first day
     * @param to its last day
     */
    public record PhaseSpan(String name, LocalDate from, LocalDate to) {}

    /**
     * One mechanism of cooperation.
     *
     * @param name what it is called
     * @param what what passes in it
     * @param alive whether it is alive
     * @param sent how often something was sent
     * @param answered how often it came back in time
     * @param late how often it came back late
     * @param open how often it is awaited and not yet due
     * @param overdue how often it is awaited and overdue
     * @param stalls where it stalls; empty if nowhere
     */
    public record Pulse(
            String name,
            String what,
            boolean alive,
            int sent,
            int answered,
            int late,
            int open,
            int overdue,
            String stalls) {}

    /**
     * Villages of one county.
     *
     * @param county its name
     * @param inspected how many were inspected
     * @param all how many there are
     */
    public record Covered(String county, int inspected, int all) {}

    /**
     * One field in which several villages have problems.
     *
     * @param field its name
     * @param villages how many villages
     * @param counties in how many counties
     * @param problems how many problems
     */
    public record Common(String field, int villages, int counties, int problems) {}

    /** What was late. */
    public enum LateKind {
        /** The answer to a preparatory question. */
        ANSWER,
        /** The strike-off of a problem. */
        CLOSING,
        /** A measure. */
        MEASURE,
        /** A reply to a request between bodies. */
        REPLY
    }

    /**
     * Something that was late.
     *
     * @param kind what
     * @param who who was late
     * @param what what it was about, in short
     * @param due when it was due
     * @param done when it came, if it did
     */
    public record Late(LateKind kind, String who, String what, LocalDate due, Optional<LocalDate> done) {}

    /**
     * One team.
     *
     * @param name its name
     * @param covers names of the counties in which it inspects
     * @param members who serves in it
     */
    public record Team(String name, Set<String> covers, List<Member> members) {}

    /**
     * One member of a team.
     *
     * @param director whether it is a director rather than a leader
     * @param post the post held at home
     * @param home the name of the home county
     */
    public record Member(boolean director, String post, String home) {}
}
