package org.xuncha.example.benchmarks.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One problem of the measurements, the same for everybody who keeps it. Problems lie in 200 villages of 20 townships of 5
 * counties, under three focuses; an act moves a problem on to the next of six statuses, in two of
 * which it was put right to one of three extents.
 *
 * @param number which, from 0
 * @param perRound how many problems one round has, before the next one begins
 */
record Draft(int number, int perRound) {
    static final String ROUND = "2026-1";
    static final String KIND = "PROBLEM";
    static final String PREFECTURE = "530500000000";
    static final String LEVEL = "VILLAGE";
    static final String ACTOR = "office-1";
    static final String BASIS = "巡察工作方案";
    static final List<String> STATUSES =
            List.of("DRAFT", "LOCKED", "ISSUED", "RECTIFYING", "STRUCK_OFF", "CONSOLIDATED");

    private static final List<String> OUTCOMES = List.of("DONE", "BASICALLY_DONE", "STAGED");
    private static final int VILLAGES = 200;
    private static final List<String> ADDRESSEES =
            IntStream.range(0, VILLAGES).mapToObj(Draft::addressee).toList();
    private static final List<String> FOCUSES = List.of("POLICY", "CONDUCT", "GRASSROOTS");
    private static final List<String> FIELDS = List.of("SUBSIDIES", "VILLAGE_ASSETS", "VILLAGE_AFFAIRS");
    private static final Instant FIRST = Instant.parse("2026-03-02T01:00:00.123456Z");

    /** A problem of the one round that there is. */
    Draft(int number) {
        this(number, Integer.MAX_VALUE);
    }

    /** Some drafts that follow each other. */
    static List<Draft> from(int first, int many) {
        return IntStream.range(first, first + many).mapToObj(Draft::new).toList();
    }

    String round() {
        return round(number / perRound);
    }

    /** The name of a round, the first being {@link #ROUND}. */
    static String round(int which) {
        return "2026-" + (which + 1);
    }

    String key() {
        return "P-" + (100_000_000 + number);
    }

    String addressee() {
        return ADDRESSEES.get(number % VILLAGES);
    }

    private static String addressee(int village) {
        int township = village / 10;
        int county = township / 4;
        return "5305%02d%03d%03d".formatted(2 + county, 100 + township % 4, 201 + village % 10);
    }

    String focus() {
        return FOCUSES.get(number / VILLAGES % FOCUSES.size());
    }

    String field() {
        return FIELDS.get(number / VILLAGES % FIELDS.size());
    }

    /** In which status a problem stands after so many entries; problems begin in all of them. */
    String status(long version) {
        return STATUSES.get((int) ((number / 7 + version) % STATUSES.size()));
    }

    /** How far a problem was put right that stands in a status: done, basically done and staged in turn, once struck off. */
    String outcome(String status) {
        return status.equals("STRUCK_OFF") || status.equals("CONSOLIDATED")
                ? OUTCOMES.get(number % OUTCOMES.size())
                : "NOT_DONE";
    }

    /** What the problem says, and what is noted with its first entry. */
    String text() {
        return "村级财务公开不及时，第" + number + "号：集体资产资源发包未按规定召开会议研究，部分合同要素不全，台账登记与实际不符，群众反映较多。";
    }

    /** What is noted with an entry. */
    String note(long seq) {
        return seq == 1 ? text() : "第" + seq + "次记录：已召开会议研究整改措施，明确责任人和完成时限，相关佐证材料附后。";
    }

    String command(long seq) {
        return "c-" + number + "-" + seq;
    }

    Instant at(long seq) {
        return FIRST.plus(seq, ChronoUnit.HOURS).plus(number, ChronoUnit.MICROS);
    }

    long dueDay() {
        return 20_800L + number % 100;
    }
}
