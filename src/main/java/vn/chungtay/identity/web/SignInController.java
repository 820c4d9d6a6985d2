package vn.chungtay.identity.web;

import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.platform.Vietnamese;

/** The sign-in page; the sign-in itself is done by the security filters. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

    private final MessageSource messages;

    SignInController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping
    String page(@RequestParam Map<String, String> why, Model page) {
        if (why.containsKey("failed")) page.addAttribute("problem", text("failed"));
        if (why.containsKey("expired")) page.addAttribute("problem", text("expired"));
        if (why.containsKey("ended")) page.addAttribute("problem", text("ended"));
        if (why.getOrDefault("wait", "").matches("\\d{1,3}")) page.addAttribute("problem", text("wait", why.get("wait")));
        if (why.containsKey("begun")) page.addAttribute("told", text("begun"));
        if (why.containsKey("out")) page.addAttribute("told", text("out"));
        return "identity/sign-in";
    }

    private String text(String key, Object... values) {
        return messages.getMessage("identity.sign_in." + key, values, Vietnamese.LOCALE);
    }
}
