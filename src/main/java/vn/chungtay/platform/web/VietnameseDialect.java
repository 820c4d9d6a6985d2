package vn.chungtay.platform.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import vn.chungtay.platform.VietnameseText;

/** Makes {@code #vi.date(...)}, {@code #vi.number(...)} and {@code #vi.percent(...)} known to templates. */
@Component
class VietnameseDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final String NAME = "vi";

    VietnameseDialect() {
        super(NAME);
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of(NAME);
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return new VietnameseText();
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
