package org.xuncha.example.benchmarks.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** A problem as Hibernate maps it, versions and all. */
@Entity
@Table(name = "problem")
@IdClass(HibernateProblem.Key.class)
@SuppressWarnings("UnusedVariable") // Hibernate reads what no method does.
class HibernateProblem {
    @Id
    @Column(name = "round_id")
    private String roundId = "";

    @Id
    @Column(name = "problem_key")
    private String problemKey = "";

    @Version
    @Column(name = "row_version")
    private long version;

    private String addressee = "";

    @Column(name = "area_level")
    private String level = "";

    @Column(name = "focus_code")
    private String focus = "";

    @Column(name = "field_code")
    private String field = "";

    @Column(name = "status_code")
    private String status = "";

    @Column(name = "outcome_code")
    private String outcome = "";

    private short immediate;
    private short restricted;

    @Column(name = "problem_text")
    private String text = "";

    @Column(name = "due_day")
    private long due;

    record Key(String roundId, String problemKey) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    static HibernateProblem of(Draft draft) {
        HibernateProblem problem = new HibernateProblem();
        problem.roundId = Draft.ROUND;
        problem.problemKey = draft.key();
        problem.addressee = draft.addressee();
        problem.level = Draft.LEVEL;
        problem.focus = draft.focus();
        problem.field = draft.field();
        problem.moveTo(draft.status(1), draft);
        problem.text = draft.text();
        problem.due = draft.dueDay();
        return problem;
    }

    static Key key(Draft draft) {
        return new Key(Draft.ROUND, draft.key());
    }

    String key() {
        return problemKey;
    }

    void moveTo(String newStatus, Draft draft) {
        status = newStatus;
        outcome = draft.outcome(newStatus);
    }
}
