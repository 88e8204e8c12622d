package org.xuncha.office;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.xuncha.record.CommandId;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;

/**
 * What only one may bear in a round.
 *
 * @param subject the record that begins when it is taken: its kind says what sort of name it is, its key is the name
 * @param holder the key of whoever bears it
 */
record Name(Subject subject, String holder) {

    /** The number of a letter, borne by the letters of an addressee. */
    static final String LETTER = "LETTERNUMBER";

    /** The formal number of a working paper, borne by one problem. */
    static final String NUMBER = "FORMALNUMBER";

    /** The identity of a problem that is a member, borne by one systemic problem. */
    static final String MEMBER = "SYSTEMICMEMBER";

    /** The digest of a piece of evidence, borne by one addressee where policy wants it. */
    static final String EVIDENCE = "EVIDENCEDIGEST";

    /**
     * Which list of its kind to an addressee it is, borne by a paper: what is listed depends on the lists before it, so
     * that no two are the same one.
     */
    static final String LIST = "LISTINORDER";

    static Name of(RoundId round, String kind, String name, String holder) {
        return new Name(new Subject(round, kind, name), holder);
    }

    /** Whether rounds may stand that were kept before such names were; they are taken when the round is brought in. */
    boolean mayBeMissing() {
        return subject.kind().equals(NUMBER) || subject.kind().equals(LIST);
    }

    /** The same for whoever takes it, and another for every name. */
    CommandId command() {
        return CommandId.of("name/" + UUID.nameUUIDFromBytes(subject.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
