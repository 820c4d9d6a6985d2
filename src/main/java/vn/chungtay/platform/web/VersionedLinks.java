package vn.chungtay.platform.web;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Gives the files that we serve their version in the addresses of a page. Other links stay as they are: to look for a
 * file behind each of them asks every library, and took most of the time of a page with a table.
 */
@Component
class VersionedLinks extends StandardLinkBuilder {

    private static final Pattern FILE = Pattern.compile("[^?#]*\\.(css|js|svg|png|woff2)");

    VersionedLinks(SpringTemplateEngine engine) {
        engine.setLinkBuilder(this);
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        return FILE.matcher(link).matches() ? super.processLink(context, link) : link;
    }
}
