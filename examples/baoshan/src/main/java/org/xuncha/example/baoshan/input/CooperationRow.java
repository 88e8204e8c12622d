package org.xuncha.example.baoshan.input;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What passed from one body to another, and how it came back.
 *
 * @param id its key
 * @param form what passed
 * @param from the sender: a team, an area code or a body
 * @param to the receiver
 * @param about the person lent, the matter, or a lead's code
 * @param sent the day it was sent
 * @param replyBy when it is due back, if a day was set
 * @param answered when it came back, if it did
 * @param answer what came back; may be empty
 */
public record CooperationRow(
        String id,
        Exchange form,
        String from,
        String to,
        String about,
        LocalDate sent,
        Optional<LocalDate> replyBy,
        Optional<LocalDate> answered,
        String answer) {
    static CooperationRow of(Row row) {
        Exchange form = row.one("form", Exchange.class);
        return new CooperationRow(
                row.id("id"),
                form,
                row.text("from", 40),
                row.text("to", 40),
                form == Exchange.SECONDMENT ? row.reference("about", InputFile.POOL) : row.text("about", 2_000),
                row.date("sent"),
                row.dateIfAny("reply_by"),
                row.dateIfAny("answered"),
                row.cell("answered").isEmpty() ? row.textIfAny("answer", 2_000) : row.text("answer", 2_000));
    }
}
