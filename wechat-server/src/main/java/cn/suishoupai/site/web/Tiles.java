package cn.suishoupai.site.web;

import cn.suishoupai.platform.web.Thumbnail;
import cn.suishoupai.voting.Standing;
import java.util.List;

/** Published works as tiles. */
final class Tiles {

    private Tiles() {}

    static List<Tile> of(List<Standing> works) {
        return works.stream().map(Tiles::of).toList();
    }

    static Tile of(Standing work) {
        return new Tile(work.label(), work.title(), work.byline(), work.votes(), thumbnail(work));
    }

    static Thumbnail thumbnail(Standing work) {
        return new Thumbnail(work.coverKey(), work.coverTint(), work.title(), work.seconds());
    }
}
