package vn.chungtay.survey;

import java.util.Optional;

/** Whoever keeps the pictures that answers name. It contributes a bean; without one, no picture is shown. */
public interface Pictures {

    /**
     * @param reference of {@link Answer.Photo}
     * @return address of the picture in this program, where the right to see it is asked; empty if it has not arrived
     */
    Optional<String> address(String reference);
}
