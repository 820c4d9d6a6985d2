package vn.chungtay.platform.web;

import java.util.List;

/**
 * One page of a list. A page that is not there is the nearest one that is; an empty list has one empty page.
 *
 * @param number from 1
 * @param size rows on a page
 */
public record Paging(int number, int pages, int size) implements Paged {

    public static Paging of(int wanted, int total, int size) {
        var pages = pages(total, size);
        return new Paging(Math.clamp(wanted, 1, pages), pages, size);
    }

    /** How many pages so many rows fill; at least one. */
    public static int pages(int total, int size) {
        return Math.max(1, Math.ceilDiv(total, size));
    }

    /**
     * How many rows stand before a page, whatever number was typed.
     *
     * @param page from 0
     */
    public static int offset(int page, int size) {
        return (int) Math.min((long) Math.max(0, page) * size, Integer.MAX_VALUE - size - 1L);
    }

    /** Of the whole list, those on this page. */
    public <T> List<T> rows(List<T> all) {
        return all.stream().skip((number - 1L) * size).limit(size).toList();
    }
}
