// Scans the given files for events with libyaml, which is the minimum work of any reader of these specs.
#include <stdio.h>
#include <yaml.h>

int main(int count, char **paths) {
    long events = 0;
    for (int index = 1; index < count; index++) {
        FILE *file = fopen(paths[index], "rb");
        yaml_parser_t parser;
        if (!file || !yaml_parser_initialize(&parser)) return 1;
        yaml_parser_set_input_file(&parser, file);
        for (int ended = 0; !ended;) {
            yaml_event_t event;
            if (!yaml_parser_parse(&parser, &event)) return 1;
            ended = event.type == YAML_STREAM_END_EVENT;
            events++;
            yaml_event_delete(&event);
        }
        yaml_parser_delete(&parser);
        fclose(file);
    }
    printf("%ld events\n", events);
    return 0;
}
