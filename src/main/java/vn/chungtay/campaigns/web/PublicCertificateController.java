package vn.chungtay.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.campaigns.usecase.AskAboutCertificate;
import vn.chungtay.campaigns.usecase.VerifyCertificate;
import vn.chungtay.campaigns.usecase.VerifyCertificate.Answer;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.web.Words;

/** Whether a certificate is valid, for everybody who holds its code; and how to find out without this program. */
@Controller
@RequestMapping("/public/certificates")
class PublicCertificateController {

    private static final int TOO_MANY = 429;
    private static final String PAGE = "campaigns/verify";

    private final AskAboutCertificate ask;
    private final VerifyCertificate verify;
    private final Words words;

    PublicCertificateController(AskAboutCertificate ask, VerifyCertificate verify, Words words) {
        this.ask = ask;
        this.verify = verify;
        this.words = words;
    }

    @GetMapping
    String form(@RequestParam(required = false) @Nullable String code, HttpServletRequest from, HttpServletResponse answer, Model page) {
        page.addAttribute("code", code);
        return code == null ? PAGE : answered(code, from, answer, page);
    }

    /** Where the code on the paper leads. */
    @GetMapping("/{code}")
    String code(@PathVariable String code, HttpServletRequest from, HttpServletResponse answer, Model page) {
        return answered(code, from, answer, page);
    }

    @GetMapping("/offline")
    String offline(Model page) {
        page.addAttribute("keys", verify.keys());
        return "campaigns/verify-offline";
    }

    @GetMapping("/keys/{number}")
    ResponseEntity<byte[]> key(@PathVariable int number) {
        var key = verify.keys().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("key " + number));
        var saved = ContentDisposition.attachment().filename("khoa-" + number + ".pem").build();
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .headers(headers -> headers.setContentDisposition(saved))
                .body(key.pem().getBytes(StandardCharsets.US_ASCII));
    }

    private String answered(String code, HttpServletRequest from, HttpServletResponse answer, Model page) {
        var found = ask.ask(code, from.getRemoteAddr());
        if (found.isEmpty()) answer.setStatus(TOO_MANY);
        page.addAttribute("code", code);
        page.addAttribute("answer", found.map(this::said).orElseGet(() -> words.text("campaigns.verify.too_many")));
        return PAGE;
    }

    private String said(Answer answer) {
        return switch (answer) {
            case Answer.Valid it -> words.text(
                    "campaigns.verify.valid",
                    String.valueOf(it.statement().year()),
                    words.text("geography.kind." + it.commune().kind()) + " " + it.commune().name());
            case Answer.NotValid _ -> words.text("campaigns.verify.not_valid");
            case Answer.Unreadable _ -> words.text("campaigns.verify.unreadable");
        };
    }
}
