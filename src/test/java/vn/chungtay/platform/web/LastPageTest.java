package vn.chungtay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** Whoever asks for a page behind the last one gets the last one. */
class LastPageTest {

    @Test
    void a_page_behind_the_last_leads_to_the_last_with_all_else_that_was_asked() {
        assertThat(view("q=m%C3%B9i&page=9", "pages", 3)).isEqualTo("redirect:/lists?q=m%C3%B9i&page=3");
        assertThat(view("page=2&q=", "paging", new Paging(1, 1, 50))).isEqualTo("redirect:/lists?q=&page=1");
    }

    @Test
    void a_page_that_is_there_is_shown() {
        assertThat(view("page=3", "pages", 3)).isEqualTo("list");
        assertThat(view("q=a", "pages", 1)).isEqualTo("list");
        assertThat(view("page=xin", "pages", 1)).isEqualTo("list");
        assertThat(view("page=9", "other", 3)).as("nobody says how many there are").isEqualTo("list");
    }

    @Test
    void a_list_that_only_knows_whether_there_is_more_leads_from_behind_its_end_to_its_first_page() {
        assertThat(view("q=m%C3%B9i&page=9", Map.of("more", false, "rows", List.of()))).isEqualTo("redirect:/lists?q=m%C3%B9i");
        assertThat(view("page=9", Map.of("more", false, "rows", List.of("Mùi")))).isEqualTo("list");
        assertThat(view("page=0", Map.of("more", false, "rows", List.of()))).as("the first is empty").isEqualTo("list");
        assertThat(Paging.offset(Integer.MAX_VALUE, 50)).as("no number is too large").isPositive();
    }

    private static String view(String query, String name, Object value) {
        return view(query, Map.of(name, value));
    }

    private static String view(String query, Map<String, Object> model) {
        var request = new MockHttpServletRequest("GET", "/lists");
        request.setQueryString(query);
        for (var part : query.split("&")) request.addParameter(part.split("=")[0], part.endsWith("=") ? "" : part.split("=")[1]);
        var answer = new ModelAndView("list", model);
        new LastPage().postHandle(request, new MockHttpServletResponse(), new Object(), answer);
        return String.valueOf(answer.getViewName());
    }
}
