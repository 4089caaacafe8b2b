package cn.suishoupai.platform.web;

import cn.suishoupai.platform.ServerProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses changes that another site's page asks a visitor's browser to make. The platform's callback carries no Origin. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CrossSiteFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final String publicUrl;

    CrossSiteFilter(ServerProperties server) {
        this.publicUrl = server.publicUrl();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        if (origin != null && !READING.contains(request.getMethod()) && !isOurs(origin, request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Ours is the public address, and whatever address this request itself came to. */
    private boolean isOurs(String origin, HttpServletRequest request) {
        return origin.equalsIgnoreCase(publicUrl)
                || origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader("Host"));
    }
}
