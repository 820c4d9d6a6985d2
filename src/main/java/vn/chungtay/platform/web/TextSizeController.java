package vn.chungtay.platform.web;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers the size of the letters in this browser for a year. */
@Controller
class TextSizeController {

    private static final Duration YEAR = Duration.ofDays(365);

    /** A path of this site: two slashes, or one and a backslash, would lead to another. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?!/)[\\w.~%/?&=+,;:@!-]*");

    @GetMapping("/public/text-size")
    ResponseEntity<Void> choose(@RequestParam TextSize size, @RequestParam(defaultValue = "/") String back) {
        var cookie = ResponseCookie.from(TextSize.COOKIE, size.name())
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, OWN_PAGE.matcher(back).matches() ? back : "/")
                .build();
    }
}
