package org.xuncha.example.benchmarks.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An entry of a record as Hibernate maps it. */
@Entity
@Table(name = "line")
@IdClass(HibernateLine.Key.class)
@SuppressWarnings("UnusedVariable") // Hibernate reads what no method does.
class HibernateLine {
    @Id
    @Column(name = "round_id")
    private String roundId = "";

    @Id
    private String kind = "";

    @Id
    @Column(name = "subject_key")
    private String subjectKey = "";

    @Id
    @Column(name = "line_seq")
    private long seq;

    @Column(name = "command_id")
    private String command = "";

    private String act = "";
    private String actor = "";

    @Column(name = "acted_at")
    private long at;

    @Column(name = "line_text")
    private String text = "";

    private String digest = "";

    record Key(String roundId, String kind, String subjectKey, long seq) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    static HibernateLine of(Draft draft, long seq, String previous) {
        HibernateLine line = new HibernateLine();
        line.roundId = Draft.ROUND;
        line.kind = Draft.KIND;
        line.subjectKey = draft.key();
        line.seq = seq;
        line.command = draft.command(seq);
        line.act = PlainRecord.ACT;
        line.actor = Draft.ACTOR;
        line.at = ChronoUnit.MICROS.between(Instant.EPOCH, draft.at(seq));
        line.text = PlainRecord.text(draft, seq, previous);
        line.digest = PlainRecord.digest(line.text);
        return line;
    }

    String digest() {
        return digest;
    }
}
