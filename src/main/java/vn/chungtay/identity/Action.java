package vn.chungtay.identity;

import java.util.Set;

/** Something that can be done. Each module lists its own in one enum, each with its {@link Permission}. */
public interface Action {

    Permission permission();

    default String code() {
        return permission().code();
    }

    default Set<Role> roles() {
        return permission().roles();
    }

    default boolean readsOnly() {
        return permission().readsOnly();
    }
}
