package vn.chungtay.platform.web;

/** What a list shows of itself on one page: who asks for one behind the last is led to the last (see {@link Paging}). */
public interface Paged {

    /** At least one. */
    int pages();
}
