package io.takt.administration.search;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched;
import io.takt.administration.spi.Searched.Hit;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds things of every kind by a word or a scanned code; of each kind only for those who may read it. */
@Service
public class Search {

    static final int LONGEST = 100;
    static final int MOST = 100;
    /** Whoever has looked through so many needs a better word. */
    static final int LAST = 1_000;

    /** Among so many that fit best is the one that has the code. */
    private static final int NEAR = 20;

    private final ObjectProvider<Searched> kinds;
    private final Permissions permissions;

    Search(ObjectProvider<Searched> kinds, Permissions permissions) {
        this.kinds = kinds;
        this.permissions = permissions;
    }

    /**
     * The first of each kind; a kind of which something has the word as its code comes first, then one of which a code begins so.
     *
     * @param each as many of each kind
     */
    @Transactional(readOnly = true)
    public List<Found> everywhere(@Nullable String text, int each) {
        SearchWord word = word(text, "/q");
        requireRange(0, each);
        return readable().map(kind -> found(kind, word, 0, each)).filter(found -> !found.hits().isEmpty())
                .sorted(Comparator.comparingInt((Found found) -> rank(found.hits().get(0), word)).thenComparing(Found::entity)).toList();
    }

    /**
     * Those of one kind, a page at once.
     *
     * @throws NotFound if nothing of the kind can be searched
     */
    @Transactional(readOnly = true)
    public Found ofKind(String entity, @Nullable String text, int offset, int limit) {
        Searched kind = kinds.stream().filter(one -> one.entity().equals(entity)).findFirst()
                .orElseThrow(() -> new NotFound("administration.kindNotSearched", entity));
        permissions.require(kind.permission());
        SearchWord word = word(text, "/q");
        requireRange(offset, limit);
        return found(kind, word, offset, limit);
    }

    /** What a scanned code stands for; mostly one thing. */
    @Transactional(readOnly = true)
    public List<Found> withCode(@Nullable String code) {
        SearchWord word = word(code, "/code");
        return readable().map(kind -> new Found(kind.entity(), coded(kind, word), false)).filter(found -> !found.hits().isEmpty()).sorted(Comparator.comparing(Found::entity)).toList();
    }

    private static List<Hit> coded(Searched kind, SearchWord word) {
        return kind.search(word, 0, NEAR).stream().filter(hit -> isCodeOf(hit, word)).toList();
    }

    private Stream<Searched> readable() {
        return kinds.stream().filter(kind -> permissions.has(kind.permission()));
    }

    private static Found found(Searched kind, SearchWord word, int offset, int limit) {
        List<Hit> hits = kind.search(word, offset, limit + 1);
        return new Found(kind.entity(), hits.stream().limit(limit).toList(), hits.size() > limit);
    }

    private static int rank(Hit best, SearchWord word) {
        return isCodeOf(best, word) ? 0 : word.isBeginningOf(best.code()) ? 1 : 2;
    }

    private static boolean isCodeOf(Hit hit, SearchWord word) {
        return word.is(hit.code()) || word.is(hit.alias());
    }

    private static SearchWord word(@Nullable String text, String pointer) {
        String word = text == null ? "" : text.strip();
        new FieldFaults().require(!word.isEmpty(), pointer, "shared.fieldMissing").fits(pointer, word, LONGEST)
                .require(word.codePoints().noneMatch(Character::isISOControl), pointer, "shared.textUnfit").refuse();
        return new SearchWord(word);
    }

    private static void requireRange(int offset, int limit) {
        if (offset < 0 || offset > LAST) {
            throw InvalidInput.at("/offset", "administration.searchOffset", LAST);
        }
        if (limit < 1 || limit > MOST) {
            throw InvalidInput.at("/limit", "administration.searchLimit", MOST);
        }
    }

    /**
     * What was found of one kind.
     *
     * @param more whether there are others behind
     */
    public record Found(String entity, List<Hit> hits, boolean more) {
    }
}
