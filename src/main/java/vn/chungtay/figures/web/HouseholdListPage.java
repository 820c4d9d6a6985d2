package vn.chungtay.figures.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chungtay.figures.usecase.ListHouseholdsBehind.Page;
import vn.chungtay.platform.web.Paged;
import vn.chungtay.platform.web.Paging;

/**
 * A list of households as a page shows it.
 *
 * @param address path and query of this list without the page
 * @param file path and query of the same list as a file, without the format; null where it may not leave
 * @param back where the figure is that the list stands behind
 */
record HouseholdListPage(
        String title,
        List<String> said,
        Page found,
        int number,
        int size,
        String address,
        @Nullable String file,
        String back,
        String q) implements Paged {

    static final int ON_A_DESK = 50;
    static final int ON_A_PHONE = 20;

    /** What is in the address already, to be sent along with the words of a search. */
    public List<Map.Entry<String, String>> fields() {
        return UriComponentsBuilder.fromUriString(address).build().getQueryParams().entrySet().stream()
                .filter(it -> !it.getKey().equals("q"))
                .map(it -> Map.entry(it.getKey(), it.getValue().getFirst()))
                .toList();
    }

    public String path() {
        return address.substring(0, address.indexOf('?'));
    }

    @Override
    public int pages() {
        return Paging.pages(found.total(), size);
    }

    public int first() {
        return (number - 1) * size;
    }

    public String page(int wanted) {
        return address + "&page=" + wanted;
    }

    public String file(String format) {
        return file + "&format=" + format;
    }

    /** Twenty lines on a phone, which says of itself that it is one; fifty elsewhere. */
    static int size(@Nullable String browser) {
        return browser != null && browser.contains("Mobi") ? ON_A_PHONE : ON_A_DESK;
    }
}
