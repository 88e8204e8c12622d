package org.xuncha.problem;

/** Whether a problem was there before: what a look-back (回头看) asks of everything it finds. */
public enum Fault {
    /** 新问题: nothing of the kind was found by an earlier round. */
    NEW,
    /** 旧问题未整改: an earlier round fed it back, and it was not put right, whatever was reported. */
    NOT_PUT_RIGHT,
    /** 问题反弹: an earlier round fed it back, it was struck off, and it is there again. */
    RELAPSED
}
