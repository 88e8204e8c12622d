package org.xuncha.example.baoshan.results;

/** How the page and the papers call bodies. */
enum NameWord {
    /** The party committee of {@code name}, a county or what lies above. */
    COUNTY,
    /** The party committee of {@code name}, a township. */
    TOWNSHIP,
    /** The party organisation of {@code name}, a village. */
    VILLAGE,
    /** The inspection office of {@code name}, a county. */
    COUNTY_OFFICE,
    /** A {@code party} of {@code area}. */
    PARTY_OF,
    /** Somebody, {@code label}, with the key {@code key}. */
    PERSON
}
