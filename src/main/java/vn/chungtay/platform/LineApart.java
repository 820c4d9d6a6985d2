package vn.chungtay.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Marks a data source whose statements stand by themselves, beside a transaction that holds a connection of the large
 * pool and may be rolled back. It has a few connections of its own: taken from the same pool, as many callers as it has
 * connections would wait for each other.
 */
@Qualifier(LineApart.NAME)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface LineApart {

    String NAME = "lineApart";

    int CONNECTIONS = 2;
}
