package vn.chungtay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static String view(String query, String name, Object value) {
        var request = new MockHttpServletRequest("GET", "/lists");
        request.setQueryString(query);
        for (var part : query.split("&")) request.addParameter(part.split("=")[0], part.endsWith("=") ? "" : part.split("=")[1]);
        var answer = new ModelAndView("list", name, value);
        new LastPage().postHandle(request, new MockHttpServletResponse(), new Object(), answer);
        return String.valueOf(answer.getViewName());
    }
}
