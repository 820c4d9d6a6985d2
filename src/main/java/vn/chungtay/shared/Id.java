package vn.chungtay.shared;

import java.util.UUID;

/** The identity of a thing that lives. Implementations are records over one UUID made by the application. */
public interface Id {

    UUID value();
}
