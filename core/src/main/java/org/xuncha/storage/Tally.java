package org.xuncha.storage;

import org.xuncha.organisation.AreaCode;

/**
 * One count of problems that agree in all of these.
 *
 * @param addressee the addressee's area
 * @param focus the code of the focus
 * @param field the code of the field
 * @param status the name of the status
 * @param problems how many problems, from 1
 */
public record Tally(AreaCode addressee, String focus, String field, String status, long problems) {}
