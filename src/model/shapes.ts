// Generated from schemas/ by tests/generated.test.ts: never edited by hand.
import type { Kind } from './kinds.ts';
import type { Shape } from './shape.ts';

/** The form of each kind of record: the order of its keys, and where it refers to other entries. */
export const shapes: Readonly<Record<Kind, Shape>> = {
  meeting: {
    keys: {
      schema: {},
      number: {},
      kind: {},
      status: {},
      theme: {
        values: {},
      },
      occasion: {
        values: {},
      },
      dates: {
        items: {},
      },
      venues: {
        items: {
          keys: {
            name: {
              values: {},
            },
            city: {
              values: {},
            },
            country: {},
          },
        },
      },
      organizers: {
        items: {
          refersTo: 'organizations',
        },
      },
      opening: {
        items: {
          keys: {
            speakers: {
              items: {
                keys: {
                  person: {
                    refersTo: 'people',
                  },
                  capacity: {
                    values: {},
                  },
                  organization: {
                    refersTo: 'organizations',
                  },
                  side: {
                    refersTo: 'sides',
                  },
                },
              },
            },
            points: {
              items: {
                values: {},
              },
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      sessions: {
        items: {
          keys: {
            title: {
              values: {},
            },
            access: {},
            format: {
              values: {},
            },
            topics: {
              items: {
                keys: {
                  topic: {
                    refersTo: 'topics',
                  },
                  detail: {
                    values: {},
                  },
                  sources: {
                    items: {
                      refersTo: 'sources',
                    },
                  },
                },
              },
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      topics: {
        items: {
          keys: {
            topic: {
              refersTo: 'topics',
            },
            detail: {
              values: {},
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      communique: {
        keys: {
          status: {},
          title: {
            values: {},
          },
          date: {},
          preamble: {
            items: {
              values: {},
            },
          },
          recommendations: {
            items: {
              keys: {
                number: {},
                text: {
                  values: {},
                },
              },
            },
          },
          closing: {
            values: {},
          },
          reported: {
            items: {
              keys: {
                text: {
                  values: {},
                },
                sources: {
                  items: {
                    refersTo: 'sources',
                  },
                },
              },
            },
          },
          submissions: {
            items: {
              keys: {
                forum: {
                  refersTo: 'forums',
                },
                edition: {},
                status: {},
                date: {},
                sources: {
                  items: {
                    refersTo: 'sources',
                  },
                },
              },
            },
          },
          sources: {
            items: {
              refersTo: 'sources',
            },
          },
        },
      },
      variants: {
        items: {
          keys: {
            fact: {},
            text: {
              values: {},
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      evidence: {
        keys: {
          number: {
            items: {
              refersTo: 'sources',
            },
          },
          theme: {
            items: {
              refersTo: 'sources',
            },
          },
          occasion: {
            items: {
              refersTo: 'sources',
            },
          },
          dates: {
            items: {
              refersTo: 'sources',
            },
          },
          venues: {
            items: {
              refersTo: 'sources',
            },
          },
          organizers: {
            items: {
              refersTo: 'sources',
            },
          },
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
    },
  },
  council: {
    keys: {
      schema: {},
      names: {
        values: {},
      },
      acronyms: {
        values: {},
      },
      spellings: {
        items: {},
      },
      founded: {},
      languages: {
        items: {},
      },
      sides: {
        items: {
          keys: {
            id: {},
            names: {
              values: {},
            },
            official_names: {
              values: {},
            },
            country: {},
          },
        },
      },
      seats: {
        items: {
          keys: {
            city: {
              values: {},
            },
            country: {},
            side: {
              refersTo: 'sides',
            },
          },
        },
      },
      organizers: {
        items: {
          refersTo: 'organizations',
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
    },
  },
  people: {
    keys: {
      schema: {},
      people: {
        values: {
          keys: {
            names: {
              values: {},
            },
            spellings: {
              items: {},
            },
            sides: {
              items: {
                refersTo: 'sides',
              },
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
    },
  },
  organizations: {
    keys: {
      schema: {},
      organizations: {
        values: {
          keys: {
            names: {
              values: {},
            },
            acronyms: {
              values: {},
            },
            spellings: {
              items: {},
            },
            country: {},
            side: {
              refersTo: 'sides',
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
    },
  },
  topics: {
    keys: {
      schema: {},
      topics: {
        values: {
          keys: {
            names: {
              values: {},
            },
            broader: {
              refersTo: 'topics',
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
    },
  },
  forums: {
    keys: {
      schema: {},
      forums: {
        values: {
          keys: {
            names: {
              values: {},
            },
            spellings: {
              items: {},
            },
            editions: {
              items: {
                keys: {
                  number: {},
                  status: {},
                  dates: {
                    items: {},
                  },
                  venues: {
                    items: {
                      keys: {
                        name: {
                          values: {},
                        },
                        city: {
                          values: {},
                        },
                        country: {},
                      },
                    },
                  },
                  sources: {
                    items: {
                      refersTo: 'sources',
                    },
                  },
                },
              },
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
    },
  },
};
