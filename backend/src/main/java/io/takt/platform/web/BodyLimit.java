package io.takt.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses bodies that nobody sends in good faith, whether or not they say their length. A file may be longer than anything else. */
class BodyLimit extends OncePerRequestFilter {

    static final long LARGEST = 12L * 1024 * 1024;

    private final HandlerExceptionResolver problems;
    private final Map<String, Long> limits;

    /**
     * @param largestFile    the most bytes of a file that is sent as it is
     * @param largestPackage and of a package of files
     */
    BodyLimit(HandlerExceptionResolver problems, long largestFile, long largestPackage) {
        this.problems = problems;
        this.limits = Map.of(MediaType.APPLICATION_OCTET_STREAM_VALUE, largestFile, "application/zip", largestPackage);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limits.getOrDefault(String.valueOf(request.getContentType()), LARGEST);
        if (request.getContentLengthLong() > limit) {
            problems.resolveException(request, response, null, new BodyTooLarge(limit));
            return;
        }
        chain.doFilter(new Counted(request, limit), response);
    }

    /** Counts what is really read: a body sent in chunks does not say its length. */
    private static final class Counted extends HttpServletRequestWrapper {

        private final long limit;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), limit);
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final long limit;
        private long read;

        CountedStream(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = body.read(target, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws BodyTooLarge {
            read += bytes;
            if (read > limit) {
                throw new BodyTooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
