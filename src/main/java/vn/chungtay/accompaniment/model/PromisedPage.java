package vn.chungtay.accompaniment.model;

import java.util.List;

/**
 * A page of households that mean to escape.
 *
 * @param total of all pages
 */
public record PromisedPage(List<PromisedEscape> lines, int total) {

    public PromisedPage {
        lines = List.copyOf(lines);
    }
}
