package vn.planledger.browser;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The pages that the application has, as its own mapping of addresses knows them. */
final class Routes {

    private final RequestMappingHandlerMapping mapping;

    Routes(ApplicationContext application) {
        mapping = application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    /** The patterns of all pages that are opened by their address. */
    Set<String> pages() {
        var pages = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (isPage(method) && opensByAddress(info)) {
                pages.addAll(info.getPatternValues());
            }
        });
        return pages;
    }

    /** The pattern of an address, where it is that of a page. */
    Optional<String> page(String address) {
        var uri = URI.create(address);
        var request = new MockHttpServletRequest("GET", uri.getPath());
        if (uri.getQuery() != null) {
            for (var parameter : uri.getQuery().split("&")) {
                var parts = parameter.split("=", 2);
                request.addParameter(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        ServletRequestPathUtils.parseAndCache(request);
        return handler(request)
                .filter(Routes::isPage)
                .map(page -> request.getAttribute(RequestMappingHandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
                        .toString());
    }

    private Optional<HandlerMethod> handler(HttpServletRequest request) {
        try {
            return Optional.ofNullable(mapping.getHandler(request)).map(chain -> (HandlerMethod) chain.getHandler());
        } catch (Exception noHandler) {
            return Optional.empty();
        }
    }

    private static boolean isPage(HandlerMethod method) {
        var answer = method.getMethod().getReturnType();
        return method.getBeanType().isAnnotationPresent(Controller.class)
                && !method.hasMethodAnnotation(ResponseBody.class)
                && (answer == String.class || answer == ModelAndView.class);
    }

    private static boolean opensByAddress(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
