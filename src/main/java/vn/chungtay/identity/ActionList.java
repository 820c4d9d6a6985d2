package vn.chungtay.identity;

import java.util.Collection;

/**
 * The actions of one module. Each module contributes a bean, so that people can be shown what there is to be done, for
 * example when they narrow an access token. The text of an action is the message {@code action.} and its code.
 */
@FunctionalInterface
public interface ActionList {

    Collection<? extends Action> actions();
}
