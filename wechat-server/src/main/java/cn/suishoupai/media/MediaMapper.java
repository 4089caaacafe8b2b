package cn.suishoupai.media;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface MediaMapper {

    String COLUMNS = "id, media_key, owner_id, format, name, bytes, width, height, orientation, duration_ms, tint, "
            + "derived_at, failed_at, released_at";

    @Insert("""
            INSERT INTO media (media_key, owner_id, format, name, bytes, width, height, orientation, duration_ms, sha256, accepted_at)
            VALUES (#{key}, #{ownerId}, #{found.format}, #{name}, #{found.bytes}, #{found.width}, #{found.height},
                    #{found.orientation}, #{durationMs}, #{sha256}, #{now})""")
    void add(
            String key,
            long ownerId,
            String name,
            ProbeResult found,
            @Nullable Long durationMs,
            String sha256,
            Instant now);

    @Select("SELECT " + COLUMNS + " FROM media WHERE media_key = #{key}")
    @Nullable
    MediaItem find(String key);

    @Select("<script>SELECT " + COLUMNS + " FROM media WHERE media_key IN "
            + "<foreach collection='keys' item='key' open='(' separator=',' close=')'>#{key}</foreach></script>")
    List<MediaItem> findAll(Collection<String> keys);

    @Select("<script>SELECT " + COLUMNS + " FROM media WHERE id IN "
            + "<foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    List<MediaItem> getAll(Collection<Long> ids);

    @Update("UPDATE media SET tint = #{tint}, derived_at = #{now} WHERE id = #{id}")
    void derived(long id, int tint, Instant now);

    @Update("UPDATE media SET failed_at = #{now} WHERE id = #{id}")
    void gaveUp(long id, Instant now);

    @Update("<script>UPDATE media SET released_at = #{now} WHERE released_at IS NULL AND id IN "
            + "<foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach></script>")
    void release(Collection<Long> ids, Instant now);
}
