package org.xuncha.analysis;

import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.AreaLevel;
import org.xuncha.rule.Label;

/** By what problems are grouped. Every problem belongs to exactly one group of a dimension. */
public enum Dimension {
    /** All in one group. */
    ALL,
    /** By the organisation that must put it right. */
    ADDRESSEE,
    /** By the addressee's level. */
    LEVEL,
    /** By the county in which the addressee lies; what lies above the counties is a group of its own. */
    COUNTY,
    /** By focus. */
    FOCUS,
    /** By field. */
    FIELD;

    /** The key of the group: a code, or the name of a level; empty for all in one, and for what lies above counties. */
    String key(ProblemFacts problem) {
        return switch (this) {
            case ALL -> "";
            case ADDRESSEE -> problem.addressee().value();
            case LEVEL -> problem.addressee().level().name();
            case COUNTY ->
                problem.addressee().at(AreaLevel.COUNTY).map(AreaCode::value).orElse("");
            case FOCUS -> problem.focus();
            case FIELD -> problem.field();
        };
    }

    Label label(String key, Names names) {
        return switch (this) {
            case ALL -> Phrase.ALL.label();
            case ADDRESSEE -> names.area(AreaCode.of(key));
            case LEVEL -> Phrase.label(AreaLevel.valueOf(key));
            case COUNTY -> key.isEmpty() ? Phrase.ABOVE_COUNTIES.label() : names.area(AreaCode.of(key));
            case FOCUS -> names.focus(key);
            case FIELD -> names.field(key);
        };
    }
}
