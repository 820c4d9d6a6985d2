package vn.chungtay.registry;

/** What kind of people the register holds, for those who would mix in invented ones. */
public interface Inhabited {

    /** Whether there is any household that came in another way. Only for work of the system itself. */
    boolean otherwiseThan(Origin origin);
}
