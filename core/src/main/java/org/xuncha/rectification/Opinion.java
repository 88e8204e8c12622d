package org.xuncha.rectification;

/** What a party says to what is put before it. */
public enum Opinion {
    /** 同意. */
    AGREES,
    /** 退回: it is refused and goes back; the reason stands in the mandate. */
    RETURNS
}
